import { px, writeAs } from './paint-box.ts';

/** The outline of a shape in its own coordinates. Throws for a kind of shape that no drawing of ours uses. */
function outlineOf(shape: SVGGeometryElement): Path2D {
	if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '');
	const path = new Path2D();
	if (shape instanceof SVGCircleElement)
		path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
	else if (shape instanceof SVGLineElement) {
		path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
		path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
	} else if (shape instanceof SVGRectElement)
		path.rect(
			shape.x.baseVal.value,
			shape.y.baseVal.value,
			shape.width.baseVal.value,
			shape.height.baseVal.value
		);
	else throw new Error(`shape <${shape.tagName}>: allowed are path, circle, line and rect`);
	return path;
}

function paintShape(context: CanvasRenderingContext2D, shape: SVGGeometryElement): void {
	const style = getComputedStyle(shape);
	const outline = outlineOf(shape);
	const alpha = context.globalAlpha;
	if (style.fill !== 'none') {
		context.globalAlpha = alpha * Number(style.fillOpacity);
		context.fillStyle = style.fill;
		context.fill(outline, style.fillRule === 'evenodd' ? 'evenodd' : 'nonzero');
	}
	if (style.stroke !== 'none' && px(style.strokeWidth) > 0) {
		context.globalAlpha = alpha * Number(style.strokeOpacity);
		context.strokeStyle = style.stroke;
		context.lineWidth = px(style.strokeWidth);
		context.lineCap = style.strokeLinecap as CanvasLineCap;
		context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
		context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(px));
		context.stroke(outline);
	}
}

function paintLabel(context: CanvasRenderingContext2D, label: SVGTextElement): void {
	if (label.getNumberOfChars() === 0) return;
	const style = getComputedStyle(label);
	const { x, y } = label.getStartPositionOfChar(0);
	writeAs(context, style);
	context.fillStyle = style.fill;
	context.fillText(label.textContent.trim(), x, y);
}

/** Paints a drawing of the page: its paths, circles, lines, rectangles and labels. */
export function paintSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement): void {
	const { visibility, display } = getComputedStyle(svg);
	if (visibility !== 'visible' || display === 'none') return;
	const { left, top } = svg.getBoundingClientRect();
	for (const part of svg.querySelectorAll<SVGGraphicsElement>('path, circle, line, rect, text')) {
		const matrix = part.getCTM();
		if (!matrix) continue;
		context.save();
		context.translate(left, top);
		context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
		context.globalAlpha *= Number(getComputedStyle(part).opacity);
		if (part instanceof SVGTextElement) paintLabel(context, part);
		else if (part instanceof SVGGeometryElement) paintShape(context, part);
		context.restore();
	}
}

import { asOf } from './as-of.ts';
import { chapterCamera } from './chapter-camera.ts';
import { chapterPart } from './chapter-part.ts';
import { citedCredit } from './cited-credit.ts';
import { citedSource } from './cited-source.ts';
import { claimedProject } from './claimed-project.ts';
import { coordinates } from './coordinates.ts';
import { duplicateId } from './duplicate-id.ts';
import { figureOnMap } from './figure-on-map.ts';
import { finite } from './finite.ts';
import { flowEnds } from './flow-ends.ts';
import { follows } from './follows.ts';
import { gcj02 } from './gcj02.ts';
import { geojson } from './geojson.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { json } from './json.ts';
import { knownClaim } from './known-claim.ts';
import { knownCredit } from './known-credit.ts';
import { knownMember } from './known-member.ts';
import { knownSection } from './known-section.ts';
import { knownShowable } from './known-showable.ts';
import { knownSubject } from './known-subject.ts';
import { knownWord } from './known-word.ts';
import { layout } from './layout.ts';
import { paragraph } from './paragraph.ts';
import { percent } from './percent.ts';
import { quality } from './quality.ts';
import type { Rule } from './rule.ts';
import { schema } from './schema.ts';
import { selfCrossing } from './self-crossing.ts';
import { shortName } from './short-name.ts';
import { stationOnLine } from './station-on-line.ts';
import { translation } from './translation.ts';
import { typedFigure } from './typed-figure.ts';
import { usedWord } from './used-word.ts';
import { winding } from './winding.ts';
import { zeroSize } from './zero-size.ts';

/** Every rule, from the text of a file to what its facts say of each other. */
export const rules: Rule[] = [
	json,
	layout,
	schema,
	translation,
	geojson,
	finite,
	idIsFileName,
	duplicateId,
	coordinates,
	gcj02,
	winding,
	selfCrossing,
	zeroSize,
	quality,
	follows,
	stationOnLine,
	shortName,
	knownMember,
	knownCredit,
	knownSubject,
	knownClaim,
	knownWord,
	knownSection,
	paragraph,
	asOf,
	percent,
	flowEnds,
	knownShowable,
	chapterPart,
	chapterCamera,
	figureOnMap,
	typedFigure,
	claimedProject,
	citedSource,
	citedCredit,
	usedWord
];

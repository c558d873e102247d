/** What the map says of itself when it cannot be live. */
export interface MapStateMessages {
	/** No WebGL on this device: the drawing stands in. */
	mapUnavailable: string;
	/** The device took the drawing surface away and may give it back. */
	mapPaused: string;
	mapDataFailed: string;
	/** The data is long in coming. */
	mapSlow: string;
	retry: string;
	/** An error nobody expected, in one part of the page. */
	partFailed: string;
}

export const mapStateZh: MapStateMessages = {
	mapUnavailable: '此设备不能显示可缩放的地图，这里是画好的全图，点选、列表与出处照常可用。',
	mapPaused: '设备暂停了可缩放的地图，先用画好的全图，恢复后自动接上。',
	mapDataFailed: '地图数据没有读到，先用画好的全图。',
	mapSlow: '地图数据还在路上，先用画好的全图。',
	retry: '重试',
	partFailed: '这一部分出错了，页面其余部分照常可用。'
};

export const mapStateEn: MapStateMessages = {
	mapUnavailable:
		'This device cannot show the zoomable map. The drawn map, the list and every receipt work as usual.',
	mapPaused: 'The device has paused the zoomable map. The drawn map stands in until it is back.',
	mapDataFailed: "The map's data could not be read. The drawn map stands in.",
	mapSlow: "The map's data is slow to arrive. The drawn map stands in.",
	retry: 'Try again',
	partFailed: 'This part has failed. The rest of the page works as usual.'
};

/** Wordings of the saved site: no network, a new version, a missing page. */
export interface SavedSiteMessages {
	offline: (day: string) => string;
	newVersion: string;
	loadNewVersion: string;
}

export const savedSiteZh: SavedSiteMessages = {
	offline: (day) => `没有网络，正在使用已保存的 ${day} 版次`,
	newVersion: '网站有新版本',
	loadNewVersion: '换到新版本'
};

export const savedSiteEn: SavedSiteMessages = {
	offline: (day) => `No network: this is the saved edition of ${day}`,
	newVersion: 'There is a new version of this site',
	loadNewVersion: 'Load it'
};

import type { Theme } from '#model/theme.ts';

/** Wordings of the settings. */
export interface SettingsMessages {
	settings: string;
	theme: string;
	themes: Record<Theme, string>;
	asSystem: string;
	textSize: string;
	textSizes: Record<'standard' | 'large' | 'larger', string>;
	settingsNote: string;
}

export const settingsZh: SettingsMessages = {
	settings: '显示设置',
	theme: '配色',
	themes: { light: '浅色', dark: '深色' },
	asSystem: '跟随系统',
	textSize: '文字大小',
	textSizes: { standard: '标准', large: '大', larger: '特大（适老）' },
	settingsNote: '只保存在这台设备上。'
};

export const settingsEn: SettingsMessages = {
	settings: 'Display settings',
	theme: 'Colours',
	themes: { light: 'Light', dark: 'Dark' },
	asSystem: 'As the system',
	textSize: 'Text size',
	textSizes: { standard: 'Standard', large: 'Large', larger: 'Largest' },
	settingsNote: 'Kept on this device only.'
};

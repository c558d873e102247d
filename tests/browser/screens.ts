/** The four screens, in CSS pixels, on which everything has to be reached and read: desk, small desk, phone, narrow phone. */
export const fourScreens = [
	[1440, 900],
	[1024, 768],
	[390, 844],
	[320, 640]
] as const;

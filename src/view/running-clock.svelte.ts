import type { Language } from '#model/text.ts';

/** Hours and minutes of a clock, and the minutes and seconds since a start; both follow the system's clock. */
export class RunningClock {
	#now = $state(0);
	#startedAt = $state(0);
	#format: Intl.DateTimeFormat;

	constructor(language: Language) {
		const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
		this.#format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
	}

	/** Empty until the clock runs: a page that was written at build time knows no time. */
	get timeOfDay(): string {
		return this.#now === 0 ? '' : this.#format.format(this.#now);
	}

	get elapsed(): string {
		// A clock that was set back has not run backwards.
		const seconds = Math.max(0, Math.floor((this.#now - this.#startedAt) / 1000));
		return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
	}

	restart(): void {
		const now = Date.now();
		this.#now = now;
		this.#startedAt = now;
	}

	/** Starts to run; returns what stops it. */
	run(): () => void {
		this.restart();
		const timer = setInterval(() => (this.#now = Date.now()), 1000);
		return () => clearInterval(timer);
	}
}

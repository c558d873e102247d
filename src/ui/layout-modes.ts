/** Media queries that scripts share with the styles; src/ui/layout-modes.css says what the modes are. */

/** Too narrow, or too low, for a panel beside the map: then there are no popups. */
export const narrowQuery = '(max-width: 720px) and (min-height: 480px), (max-width: 559.98px)';

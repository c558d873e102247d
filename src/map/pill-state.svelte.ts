/** How many projects a pill counts at the moment; the map session writes it, the component draws it. */
export class PillState {
	count = $state(0);
}

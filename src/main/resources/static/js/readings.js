// Keyboard of the entry grid.

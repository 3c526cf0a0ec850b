package org.workstyle.database;

import java.nio.file.Path;

/**
 * Another portal runs on the same data folder.
 */
class DataFolderInUseException extends RuntimeException {

	private final transient Path folder;

	DataFolderInUseException(Path folder) {
		super("The data folder " + folder + " is in use by another portal");
		this.folder = folder;
	}

	Path folder() {
		return this.folder;
	}

}

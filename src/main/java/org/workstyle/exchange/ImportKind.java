package org.workstyle.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * A kind of rows that can be imported. Implemented by a bean of the module that owns the
 * records; its name is the message {@code ImportKind.<code>}.
 */
public interface ImportKind {

	/**
	 * Returns the code in addresses: {@code online-learning}.
	 */
	String code();

	/**
	 * Returns who may import it.
	 */
	Set<Role> roles();

	/**
	 * Returns the columns, in the order of the template.
	 */
	List<ImportColumn> columns();

	/**
	 * Returns message keys of the headings that an export carries for its readers, and
	 * that are read over when it comes back.
	 */
	default List<String> carried() {
		return List.of();
	}

	/**
	 * Returns where the rows go.
	 */
	ImportTable table();

	/**
	 * Returns what writes the rows, where a set-based merge into the table would go round
	 * the module's rules. Such an import cannot be undone as a whole.
	 */
	default @Nullable RowMerge merge() {
		return null;
	}

	/**
	 * Begins to read a file of the person's, whose scope the rows must not leave.
	 */
	RowReader reader(Actor actor);

	/**
	 * Compares the staged rows with the records, as sets: fills in what the file left
	 * open, and returns what the records speak against, at most
	 * {@link RowObjection#MOST}.
	 */
	default List<RowObjection> compare(UUID importId, Actor actor) {
		return List.of();
	}

	/**
	 * Whether the person may import it.
	 */
	default boolean isFor(Actor actor) {
		return roles().stream().anyMatch(actor::is);
	}

}

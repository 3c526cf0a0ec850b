package org.workstyle.attachment;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;

/**
 * The usual access: who finds the record reads its files, and the record itself says
 * whether its reader changes them.
 *
 * @param <R> the record as its reader finds it
 */
public abstract class FoundRecordAccess<R> implements AttachmentAccess {

	private final String ownerType;

	private final BiFunction<UUID, Actor, R> find;

	private final Predicate<R> changeable;

	/**
	 * Creates the access.
	 * @param ownerType the kind of record
	 * @param find finds a record for a reader, or throws a {@link NotFoundException}
	 * @param changeable whether that reader changes its files
	 */
	protected FoundRecordAccess(String ownerType, BiFunction<UUID, Actor, R> find, Predicate<R> changeable) {
		this.ownerType = ownerType;
		this.find = find;
		this.changeable = changeable;
	}

	@Override
	public final String ownerType() {
		return this.ownerType;
	}

	@Override
	public final boolean mayRead(UUID ownerId, Actor actor) {
		return found(ownerId, actor).isPresent();
	}

	@Override
	public final boolean mayChange(UUID ownerId, Actor actor) {
		return found(ownerId, actor).filter(this.changeable).isPresent();
	}

	private Optional<R> found(UUID ownerId, Actor actor) {
		try {
			return Optional.of(this.find.apply(ownerId, actor));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

}

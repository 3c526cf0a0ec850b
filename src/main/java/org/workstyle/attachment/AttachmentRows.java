package org.workstyle.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.shared.Actor;

/**
 * The files' rows, without their bytes.
 */
@Component
class AttachmentRows {

	private static final String SELECT = """
			select id, owner_type, owner_id, purpose, file_name, media_type, size, sha256, stored_at, stored_by_name
			from attachment
			where removed_at is null and\s""";

	private static final String INSERT = """
			insert into attachment (id, owner_type, owner_id, purpose, file_name, media_type, size, sha256, stored_at,
			  stored_by, stored_by_name)
			values (:id, :ownerType, :ownerId, :purpose, :fileName, :mediaType, :size, :sha256, :storedAt,
			  :storedBy, :storedByName)""";

	private final JdbcClient jdbc;

	AttachmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Attachment> of(AttachmentOwner owner) {
		return this.jdbc.sql(SELECT + "owner_type = :type and owner_id = :id order by stored_at, id")
			.param("type", owner.type())
			.param("id", owner.id())
			.query(AttachmentRows::row)
			.list();
	}

	Optional<Attachment> find(AttachmentId id) {
		return this.jdbc.sql(SELECT + "id = :id").param("id", id.value()).query(AttachmentRows::row).optional();
	}

	/**
	 * Whether the bytes are in the database, wherever new ones go.
	 */
	boolean isInDatabase(AttachmentId id) {
		return this.jdbc.sql("select content is not null from attachment where id = :id")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	void insert(Attachment attachment, @Nullable UUID storedBy) {
		this.jdbc.sql(INSERT)
			.param("id", attachment.id().value())
			.param("ownerType", attachment.owner().type())
			.param("ownerId", attachment.owner().id())
			.param("purpose", attachment.purpose())
			.param("fileName", attachment.fileName())
			.param("mediaType", attachment.mediaType())
			.param("size", attachment.size())
			.param("sha256", attachment.sha256())
			.param("storedAt", OffsetDateTime.ofInstant(attachment.storedAt(), ZoneOffset.UTC))
			.param("storedBy", storedBy)
			.param("storedByName", attachment.storedBy())
			.update();
	}

	void remove(AttachmentId id, Instant now, @Nullable Actor actor) {
		this.jdbc.sql("update attachment set removed_at = :now, removed_by = :actor where id = :id")
			.param("id", id.value())
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.param("actor", (actor != null) ? actor.accountId() : null)
			.update();
	}

	private static Attachment row(ResultSet row, int number) throws SQLException {
		return new Attachment(new AttachmentId(row.getObject("id", UUID.class)),
				new AttachmentOwner(row.getString("owner_type"), row.getObject("owner_id", UUID.class)),
				row.getString("purpose"), row.getString("file_name"), row.getString("media_type"), row.getLong("size"),
				row.getString("sha256"), row.getObject("stored_at", OffsetDateTime.class).toInstant(),
				row.getString("stored_by_name"));
	}

}

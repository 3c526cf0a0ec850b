package org.workstyle.study;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * The list of forms of study.
 */
@Component
@Transactional
public class StudyForms {

	private final JdbcClient jdbc;

	StudyForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns all forms, retired ones included, in their order.
	 */
	@Transactional(readOnly = true)
	public List<StudyForm> all() {
		return this.jdbc.sql("select code, name_zh, name_en, kind, retired from study_form order by position, code")
			.query((row, number) -> new StudyForm(row.getString("code"), row.getString("name_zh"),
					row.getString("name_en"), kind(row.getString("kind")), row.getBoolean("retired")))
			.list();
	}

	/**
	 * Adds a form at the end of the list.
	 * @throws PortalException if the code is taken
	 */
	public void add(String code, String nameZh, String nameEn, @Nullable StudyKind kind) {
		try {
			this.jdbc.sql("""
					insert into study_form (code, name_zh, name_en, position, kind)
					select :code, :zh, :en, coalesce(max(position), 0) + 10, :kind from study_form
					""")
				.param("code", code.toUpperCase(Locale.ROOT))
				.param("zh", nameZh)
				.param("en", nameEn)
				.param("kind", (kind != null) ? kind.name() : null, java.sql.Types.VARCHAR)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new PortalException("study.error.form.taken", code);
		}
	}

	/**
	 * Stops offering a form, or offers it again; sessions keep it.
	 */
	public void retire(String code, boolean retired) {
		int changed = this.jdbc.sql("update study_form set retired = :retired where code = :code")
			.param("retired", retired)
			.param("code", code)
			.update();
		if (changed == 0) {
			throw new NotFoundException("form of study", code);
		}
	}

	private static @Nullable StudyKind kind(@Nullable String name) {
		return (name != null) ? StudyKind.valueOf(name) : null;
	}

}

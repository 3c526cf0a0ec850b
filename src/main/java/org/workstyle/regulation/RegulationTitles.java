package org.workstyle.regulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;

/**
 * Knows which regulation of the register is meant by a title as people write it, with or
 * without its marks. Of several with one title it is the one not repealed.
 */
@Component
@Transactional(readOnly = true)
public class RegulationTitles {

	private static final Pattern MARKED = Pattern.compile("\\u300A(.+)\\u300B");

	private static final String REGULATIONS = "select r.id, r.title from regulation r where r.title = any(:titles) and"
			+ RegulationSql.VISIBLE + " order by r.repealed_on desc nulls first, r.id";

	private final JdbcClient jdbc;

	RegulationTitles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the regulations that are meant and that the reader sees, by what is
	 * written.
	 */
	public Map<String, RegulationId> find(Collection<String> written, DataScope scope) {
		if (written.isEmpty()) {
			return Map.of();
		}
		Map<String, RegulationId> known = new HashMap<>();
		RegulationSql.bindScope(this.jdbc.sql(REGULATIONS), scope)
			.param("titles", written.stream().map(RegulationTitles::plain).toArray(String[]::new))
			.query((row) -> {
				known.putIfAbsent(row.getString("title"), new RegulationId(row.getObject("id", UUID.class)));
			});
		Map<String, RegulationId> meant = new HashMap<>();
		for (String title : written) {
			RegulationId id = known.get(plain(title));
			if (id != null) {
				meant.put(title, id);
			}
		}
		return meant;
	}

	private static String plain(String written) {
		Matcher marked = MARKED.matcher(written);
		return (marked.find() ? marked.group(1) : written).strip();
	}

}

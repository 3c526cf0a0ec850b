package org.workstyle.regulation;

import java.util.List;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.Pinyin;

/**
 * Spells the titles that were entered before the register was searched by pinyin.
 */
@Component
class TitleSpelling implements ApplicationRunner {

	private final JdbcTemplate jdbc;

	TitleSpelling(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		List<Object[]> spelled = this.jdbc.query("select id, title from regulation where pinyin = ''",
				(row, number) -> new Object[] { Pinyin.of(row.getString("title")), row.getObject("id", UUID.class) });
		this.jdbc.batchUpdate("update regulation set pinyin = ? where id = ?", spelled);
	}

}

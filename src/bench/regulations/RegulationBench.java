import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import org.workstyle.PortalApplication;
import org.workstyle.regulation.ArticleSearch;

/**
 * Times the search over articles at 1,000 and at 100,000 of them. Run by {@code run.sh}.
 */
public class RegulationBench {

	private static final String[] SEARCHES = { "印泥", "印泥 盘点", "应当" };

	private static final int[] REGULATIONS = { 20, 2000 };

	private static final int ROUNDS = 200;

	private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

	public static void main(String[] args) throws Exception {
		double[][] medians = new double[REGULATIONS.length][SEARCHES.length];
		try (ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class,
				"--portal.db.folder=" + Path.of(args[0]).resolve("data"), "--portal.demo=false", "--server.port=0")) {
			FlywayConnectionDetails login = portal.getBean(FlywayConnectionDetails.class);
			ArticleSearch search = portal.getBean(ArticleSearch.class);
			try (Connection owner = DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(),
					login.getPassword())) {
				for (int size = 0; size < REGULATIONS.length; size++) {
					fill(owner, (size > 0) ? REGULATIONS[size - 1] : 0, REGULATIONS[size]);
					for (int place = 0; place < SEARCHES.length; place++) {
						medians[size][place] = median(search, SEARCHES[place]);
					}
				}
			}
		}
		for (int place = 0; place < SEARCHES.length; place++) {
			System.out.printf("%-8s 1,000 articles %.2f ms · 100,000 articles %.2f ms · ratio %.2f (at most 1.3)%n",
					SEARCHES[place], medians[0][place], medians[1][place], medians[1][place] / medians[0][place]);
		}
	}

	private static void fill(Connection owner, int from, int to) throws Exception {
		String range = " from generate_series(" + from + ", " + (to - 1) + ") n";
		String number = "lpad(to_hex(n), 12, '0'))::uuid";
		try (var statement = owner.createStatement()) {
			statement.execute("insert into unit (id, code, name, short_name, pinyin, type, founded_on, version)"
					+ " values ('018f0000-0000-7000-8000-000000000000', 'B', '办公室', '办公室', '', 'DEPARTMENT',"
					+ " '2010-01-01', 0) on conflict do nothing");
			statement.execute("insert into regulation (id, title, category, kind, owner_id, review_months, changed_at,"
					+ " version) select ('018f0000-0000-7000-8001-' || " + number + ", '制度' || n, 'ADMINISTRATION',"
					+ " 'INTERNAL', '018f0000-0000-7000-8000-000000000000', 24, now(), 0" + range);
			statement.execute("insert into regulation_revision (id, regulation_id, number, stage, reason,"
					+ " document_number, effective_on, articles, published_at) select ('018f0000-0000-7000-8002-' || "
					+ number + ", ('018f0000-0000-7000-8001-' || " + number
					+ ", 1, 'PUBLISHED', '首次制定', n || '号', '2020-01-01', 50, now()" + range);
			statement.execute("insert into article (id, revision_id, regulation_id, origin_id, position, kind, number,"
					+ " insertion, label, heading, text) select gen_random_uuid(), ('018f0000-0000-7000-8002-' || "
					+ number + ", ('018f0000-0000-7000-8001-' || " + number + ", gen_random_uuid(), a, 'ARTICLE', a + 1,"
					+ " 0, '第' || a || '条', '', '各股室、分局应当指定专人负责，按月核对，第' || (n * 50 + a) || '号台账。'"
					+ " || case when n < 20 and a = 7 then '印泥由专人保管并盘点。' else '' end" + range
					+ ", generate_series(0, 49) a");
			statement.execute("vacuum analyze");
		}
	}

	private static double median(ArticleSearch search, String text) {
		long[] times = new long[ROUNDS];
		for (int round = -ROUNDS; round < ROUNDS; round++) {
			long started = System.nanoTime();
			search.page(text, DAY, null, null);
			if (round >= 0) {
				times[round] = System.nanoTime() - started;
			}
		}
		Arrays.sort(times);
		return times[ROUNDS / 2] / 1e6;
	}

}

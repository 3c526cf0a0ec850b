import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import org.workstyle.PortalApplication;
import org.workstyle.account.DataScope;
import org.workstyle.regulation.ArticleSearch;
import org.workstyle.regulation.RegulationFinder;
import org.workstyle.regulation.RegulationList;

/**
 * Times the search over articles at two sizes. Run by {@code run.sh}.
 */
public class RegulationBench {

	private static final int ARTICLES_EACH = 50;

	private static final int ROUNDS = 200;

	private static final int HITS_IN_PANEL = 5;

	private static final int TITLES = 10;

	private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

	private static final DataScope EVERYTHING = new DataScope(true, Set.of(), Set.of(), null);

	private static final Map<String, String> SEARCHES = new LinkedHashMap<>();
	static {
		SEARCHES.put("one rare word", "印泥");
		SEARCHES.put("two rare words", "印泥 盘点");
		SEARCHES.put("a word of titles, a rare one", "保管办法 印泥");
		SEARCHES.put("a word of every title, a rare one", "制度 印泥");
		SEARCHES.put("a word of every article", "应当");
		SEARCHES.put("a word of no article", "飞船");
	}

	private final ArticleSearch articles;

	private final RegulationList register;

	private final RegulationFinder finder;

	private final Visitor visitor;

	RegulationBench(ConfigurableApplicationContext portal) throws Exception {
		this.visitor = new Visitor(portal.getEnvironment().getRequiredProperty("local.server.port"));
		this.articles = portal.getBean(ArticleSearch.class);
		this.register = portal.getBean(RegulationList.class);
		this.finder = portal.getBean(RegulationFinder.class);
	}

	public static void main(String[] args) throws Exception {
		int small = Integer.parseInt(args[1]);
		int large = Integer.parseInt(args[2]);
		try (ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class,
				"--portal.db.folder=" + Path.of(args[0]), "--portal.demo=false", "--server.port=0")) {
			FlywayConnectionDetails login = portal.getBean(FlywayConnectionDetails.class);
			try (Connection owner = DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(),
					login.getPassword())) {
				try (Statement statement = owner.createStatement()) {
					statement.execute(Visitor.ACCOUNT);
				}
				RegulationBench bench = new RegulationBench(portal);
				fill(owner, small);
				Map<String, Double> before = bench.measure();
				fill(owner, large);
				Map<String, Double> after = bench.measure();
				System.out.printf("| search | %,d articles, ms | %,d articles, ms | ratio |%n| --- | ---: | ---: | ---: |%n",
						small, large);
				before.forEach((name, time) -> System.out.printf("| %s | %.2f | %.2f | %.2f |%n", name, time,
						after.get(name), after.get(name) / time));
			}
		}
	}

	private Map<String, Double> measure() {
		Map<String, Double> medians = new LinkedHashMap<>();
		SEARCHES.forEach((name, text) -> {
			medians.put("page over HTTP: " + name,
					median(() -> this.visitor.search("/regulation-articles?text=", text)));
			medians.put("box over HTTP: " + name, median(() -> this.visitor.search("/search?q=", text)));
			medians.put("page: " + name, median(() -> {
				this.register.named(text, DAY, TITLES, EVERYTHING);
				this.articles.page(text, DAY, null, null);
			}));
			medians.put("box: " + name, median(() -> this.finder.find(text, DAY, HITS_IN_PANEL, EVERYTHING)));
		});
		return medians;
	}

	private static double median(Runnable search) {
		long[] times = new long[ROUNDS];
		for (int round = -ROUNDS; round < ROUNDS; round++) {
			long started = System.nanoTime();
			search.run();
			if (round >= 0) {
				times[round] = System.nanoTime() - started;
			}
		}
		Arrays.sort(times);
		return times[ROUNDS / 2] / 1e6;
	}

	/**
	 * Adds regulations until there are as many articles. The rare words stand in the first
	 * twenty regulations only, so that every size finds the same.
	 */
	private static void fill(Connection owner, int articles) throws Exception {
		try (Statement statement = owner.createStatement()) {
			for (String sql : statements(count(statement), articles / ARTICLES_EACH)) {
				statement.execute(sql);
			}
		}
	}

	private static int count(Statement statement) throws Exception {
		try (ResultSet counted = statement.executeQuery("select count(*) from regulation")) {
			counted.next();
			return counted.getInt(1);
		}
	}

	private static List<String> statements(int from, int to) {
		String range = " from generate_series(" + from + ", " + (to - 1) + ") n";
		String unit = "'018f0000-0000-7000-8000-000000000000'";
		String regulation = "('018f0000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid";
		String revision = "('018f0000-0000-7000-8002-' || lpad(to_hex(n), 12, '0'))::uuid";
		List<String> statements = new ArrayList<>();
		statements.add("insert into unit (id, code, name, short_name, pinyin, type, founded_on, version) values (" + unit
				+ ", 'B', '办公室', '办公室', '', 'DEPARTMENT', '2010-01-01', 0) on conflict do nothing");
		statements.add("insert into regulation (id, title, category, kind, owner_id, review_months, changed_at, version)"
				+ " select " + regulation + ", case when n < 3 then '印章保管办法制度' else '工作制度' end || n,"
				+ " 'ADMINISTRATION', 'INTERNAL', " + unit + ", 24, now(), 0" + range);
		statements.add("insert into regulation_revision (id, regulation_id, number, stage, reason, document_number,"
				+ " effective_on, articles, published_at) select " + revision + ", " + regulation
				+ ", 1, 'PUBLISHED', '首次制定', n || '号', '2020-01-01', " + ARTICLES_EACH + ", now()" + range);
		statements.add("insert into article (id, revision_id, regulation_id, origin_id, position, kind, number,"
				+ " insertion, label, heading, text) select gen_random_uuid(), " + revision + ", " + regulation
				+ ", gen_random_uuid(), a, 'ARTICLE', a + 1, 0, '第' || (a + 1) || '条', '',"
				+ " '各股室、分局应当指定专人负责，按月核对，第' || (n * 50 + a) || '号台账。'"
				+ " || case when n < 20 and a = 7 then '印泥由专人保管并盘点。' else '' end" + range
				+ ", generate_series(0, " + (ARTICLES_EACH - 1) + ") a");
		statements.add("vacuum analyze");
		return statements;
	}

}

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import org.workstyle.PortalApplication;

/**
 * Times the pages of the ledger of arrears at 10,000 items and at 1,000,000, beside the
 * one statement that reads the same ledger from the raw rows. Run by {@code run.sh}.
 */
public class ArrearsBench {

	private static final String DAYS = "from=2026-01-01&date=2026-06-17";

	private static final Map<String, String> PAGES = new LinkedHashMap<>();

	static {
		PAGES.put("ledger by unit", "/arrears-ledger?grouping=UNIT&" + DAYS);
		PAGES.put("ledger by tax type", "/arrears-ledger?grouping=TAX_TYPE&" + DAYS);
		PAGES.put("ledger by category", "/arrears-ledger?grouping=CATEGORY&" + DAYS);
		PAGES.put("ledger by officer", "/arrears-ledger?grouping=OFFICER&" + DAYS);
		PAGES.put("ledger of a past day", "/arrears-ledger?grouping=UNIT&from=2024-03-05&date=2024-11-18");
		PAGES.put("cases behind a figure", "/arrears-ledger/cases?figure=CLOSING&" + DAYS);
	}

	private static final Map<String, String> HEAVY = new LinkedHashMap<>();

	static {
		HEAVY.put("ageing", "/arrears-ledger/ageing?" + DAYS);
		HEAVY.put("movement analysis of a month", "/arrears-ledger/movements?from=2026-05-01&date=2026-05-31");
	}

	private static final String RAW = """
			with r as (
			  select item_id, unit_id, valid_from,
			    coalesce(lead(valid_from) over (partition by item_id order by valid_from, id), 'infinity') as until
			  from arrears_assignment
			)
			select r.unit_id, sum(principal) filter (where booked_on < '2026-01-01'),
			  sum(principal) filter (where booked_on >= '2026-01-01' and kind = 'NEW'),
			  sum(principal) filter (where booked_on >= '2026-01-01' and kind = 'PAYMENT'), sum(principal)
			from arrears_movement m join r on r.item_id = m.item_id and m.booked_on >= r.valid_from and m.booked_on < r.until
			where booked_on <= '2026-06-17'
			group by r.unit_id
			""";

	private static final int[] SIZES = { 10_000, 1_000_000 };

	private static final int ROUNDS = 60;

	public static void main(String[] args) throws Exception {
		int[] sizes = (args.length > 1) ? new int[] { SIZES[0], Integer.parseInt(args[1]) } : SIZES;
		Map<String, double[]> medians = new LinkedHashMap<>();
		for (int size = 0; size < sizes.length; size++) {
			measure(Path.of(args[0]).resolve("items" + sizes[size]), sizes[size], size, medians);
		}
		medians.forEach((name, times) -> System.out.printf("%-30s %,d items %.1f ms · %,d items %.1f ms · ratio %.2f%n", name,
				sizes[0], times[0], sizes[1], times[1], times[1] / times[0]));
		System.out.printf("raw statement beside the ledger page by unit at %,d items: %.0f times as long%n", sizes[1],
				medians.get("one statement from raw rows")[1] / medians.get("ledger by unit")[1]);
	}

	private static void measure(Path folder, int items, int size, Map<String, double[]> medians) throws Exception {
		try (ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class,
				"--portal.db.folder=" + folder, "--portal.demo=true", "--server.port=0")) {
			FlywayConnectionDetails login = portal.getBean(FlywayConnectionDetails.class);
			String address = "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
			try (Connection owner = DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(), login.getPassword());
					Statement statement = owner.createStatement()) {
				long started = System.nanoTime();
				fill(statement, items);
				Object upkeep = portal.getBean("ledgerUpkeep");
				var fold = upkeep.getClass().getMethod("fold");
				fold.setAccessible(true);
				fold.invoke(upkeep);
				System.out.printf("%,d items filled and closed in %.0f s%n", items, (System.nanoTime() - started) / 1e9);
				HttpClient reader = signedIn(address);
				PAGES.forEach((name, page) -> keep(medians, name, size, ROUNDS, () -> get(reader, address + page)));
				HEAVY.forEach((name, page) -> keep(medians, name, size, 3, () -> get(reader, address + page)));
				keep(medians, "one statement from raw rows", size, 3, () -> {
					try (var rows = statement.executeQuery(RAW)) {
						return rows.next();
					}
				});
			}
		}
	}

	private static void keep(Map<String, double[]> medians, String name, int size, int rounds, Callable<?> work) {
		try {
			long[] times = new long[rounds];
			for (int round = -rounds / 2; round < rounds; round++) {
				long started = System.nanoTime();
				work.call();
				if (round >= 0) {
					times[round] = System.nanoTime() - started;
				}
			}
			Arrays.sort(times);
			medians.computeIfAbsent(name, (key) -> new double[2])[size] = times[rounds / 2] / 1e6;
		}
		catch (Exception ex) {
			throw new IllegalStateException(name, ex);
		}
	}

	private static HttpClient signedIn(String address) throws Exception {
		HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(get(client, address + "/login"));
		token.find();
		String form = "username=performance&password=" + URLEncoder.encode("Demo-2023!", StandardCharsets.UTF_8) + "&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		client.send(HttpRequest.newBuilder(URI.create(address + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), BodyHandlers.ofString());
		return client;
	}

	private static String get(HttpClient client, String address) throws Exception {
		var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(address + " answered " + answer.statusCode());
		}
		return answer.body();
	}

	/**
	 * Five items a case, five movements an item over five years, one item of twenty handed
	 * over to another unit. Keys and the locks of single entries are not checked while
	 * filling; the sums are kept as always.
	 */
	private static void fill(Statement statement, int items) throws Exception {
		statement.execute("set work_mem = '256MB'");
		for (String table : new String[] { "taxpayer", "arrears_case", "arrears_item", "arrears_assignment",
				"arrears_payment", "arrears_movement" }) {
			statement.execute("alter table " + table + " disable trigger all");
		}
		statement.execute("alter table arrears_assignment enable trigger arrears_assignment_entered");
		statement.execute("alter table arrears_movement enable trigger arrears_movement_entered");
		statement.execute("create function bench_id(kind integer, n bigint) returns uuid language sql immutable as"
				+ " $$ select ('018f0000-0000-7000-800' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid $$");
		statement.execute("create table bench_unit as select row_number() over (order by code) - 1 as n, id from unit"
				+ " where type = 'TAX_BRANCH'");
		statement.execute("create table bench_officer as select u.n as unit, row_number() over (partition by u.n"
				+ " order by m.person_id) - 1 as n, m.person_id as id from bench_unit u join membership m on m.unit_id = u.id"
				+ " and m.home");
		int cases = items / 5;
		statement.execute("insert into taxpayer (id, credit_code, name, pinyin, kind, industry, unit_id, unit_since, state,"
				+ " state_since, registered_on) select bench_id(1, g.k), 'B' || lpad(g.k::text, 17, '0'), '纳税人' || g.k, 'nsr',"
				+ " 'ENTERPRISE', 'MANUFACTURING', u.id, '2020-01-01', 'NORMAL', '2020-01-01', '2020-01-01'"
				+ " from generate_series(0, " + (cases - 1) + ") g (k) join bench_unit u on u.n = g.k % 8");
		statement.execute("insert into arrears_case (id, taxpayer_id, unit_id, risk, opened_on) select bench_id(2, g.k),"
				+ " bench_id(1, g.k), u.id, 'LOW', '2021-01-01' from generate_series(0, " + (cases - 1)
				+ ") g (k) join bench_unit u on u.n = g.k % 8");
		statement.execute("create table bench_item as select n, bench_id(3, n) as id, n / 5 as file, (n / 5) % 8 as unit,"
				+ " (array['VAT', 'VAT', 'VAT', 'VAT', 'CIT', 'CIT', 'URBAN', 'IIT', 'LAND_USE', 'PROPERTY', 'STAMP', 'DEED',"
				+ " 'LAND_VALUE', 'RESOURCE', 'CONSUMPTION', 'VEHICLE'])[1 + mod(n * 7919, 16)] as tax,"
				+ " date '2021-07-15' + (mod(n * 48271, 60) * 30.4)::integer as due from generate_series(0::bigint, "
				+ (items - 1) + ") n");
		statement.execute("insert into arrears_item (id, case_id, tax_type, period_from, period_to, due_on, origin,"
				+ " entry_key) select id, bench_id(2, file), tax, due - 45, due - 15, due, 'DECLARED', id from bench_item");
		statement.execute("insert into arrears_assignment (item_id, valid_from, unit_id, officer_id, reason)"
				+ " select i.id, i.due + 1, u.id, o.id, null from bench_item i join bench_unit u on u.n = i.unit"
				+ " join bench_officer o on o.unit = i.unit and o.n = mod(i.file, 5)"
				+ " union all select i.id, i.due + 100, u.id, o.id, '管户调整' from bench_item i join bench_unit u"
				+ " on u.n = (i.unit + 1) % 8 join bench_officer o on o.unit = u.n and o.n = 0 where i.n % 20 = 0");
		statement.execute("insert into arrears_movement (item_id, kind, booked_on, effective_on, principal, payment_id,"
				+ " reason) select i.id, k.kind, least(i.due + 1 + k.later + mod(i.n * 31, 60)::integer, '2026-09-30'),"
				+ " i.due + 1, k.share * (10000 + mod(i.n * 271, 90000)), case when k.kind = 'PAYMENT' then i.id end, '核对更正'"
				+ " from bench_item i cross join (values ('NEW', 0, 1.00), ('PAYMENT', 40, -0.20), ('PAYMENT', 120, -0.30),"
				+ " ('CORRECTION', 150, -0.05), ('PAYMENT', 260, -0.25)) k (kind, later, share)");
		for (String table : new String[] { "taxpayer", "arrears_case", "arrears_item", "arrears_assignment",
				"arrears_payment", "arrears_movement" }) {
			statement.execute("alter table " + table + " enable trigger all");
		}
		for (String month : new String[] { "2023-12-01", "2025-12-01", "2026-05-01" }) {
			statement.execute("insert into arrears_month (month, closed_at) values ('" + month + "', now())");
		}
		statement.execute("reset work_mem");
		statement.execute("vacuum analyze");
	}

}

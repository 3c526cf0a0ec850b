package org.workstyle.arrears.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import org.workstyle.account.CurrentUser;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ClearingSamples;
import org.workstyle.arrears.EnforcementStep;
import org.workstyle.arrears.MeasureRecords;
import org.workstyle.arrears.MeasureView;
import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;
import org.workstyle.support.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case owes 10,000 of tax since 200 days: 1,000 of surcharge. Measures are taken in
 * their legal order.
 */
@PortalTest
@Import({ Organization.class, PortalPages.class, ClearingSamples.class })
class MeasureProcessTests {

	@Autowired
	PortalPages pages;

	@Autowired
	Organization organization;

	@Autowired
	ClearingSamples samples;

	@Autowired
	MeasureRecords measures;

	@Autowired
	WorkingDays workingDays;

	@Autowired
	StatementCount statements;

	private PersonId leader;

	private PersonId colleague;

	private CurrentUser officer;

	private CurrentUser inspector;

	private CurrentUser elsewhere;

	private ArrearsCaseId id;

	private String address;

	private LocalDate today;

	@BeforeEach
	void caseInArrears() {
		UnitId bureau = this.organization.bureau();
		UnitId branch = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		UnitId other = this.organization.unit(UnitType.TAX_BRANCH, bureau);
		this.leader = this.organization.person("王局长", bureau);
		this.colleague = this.organization.person("钱七", branch);
		this.officer = this.organization.account(this.organization.person("张三", branch), Role.STAFF);
		this.inspector = this.organization.account(this.organization.person("孙纪检", other), Role.INSPECTOR);
		this.elsewhere = this.organization.account(this.organization.person("李四", other), Role.STAFF);
		this.today = this.samples.today();
		this.id = this.samples.open("宏达建材有限公司", branch, this.officer);
		this.samples.owe(this.id, "10000", this.today.minusDays(200), this.officer);
		this.address = "/arrears-cases/" + this.id + "/measures";
	}

	@Test
	void goesFromTheOrderToTheAuction() {
		take(EnforcementStep.ORDER, 120);
		take(EnforcementStep.EXHORTATION, 100);
		MeasureView exhortation = latest();
		assertThat(exhortation.deadline()).isEqualTo(this.workingDays.after(this.today.minusDays(100), 10));
		assertThat(exhortation.followUpOn())
			.isEqualTo(this.workingDays.after(this.workingDays.after(this.today.minusDays(100), 10), 10));

		MultiValueMap<String, String> decision = fields(EnforcementStep.DECISION, 60);
		assertThat(refusal(decision, "approver")).isEqualTo("须经县以上税务局局长批准（税收征收管理法第四十条）");
		decision.set("approver", this.leader.toString());
		this.pages.sent(this.address, decision, this.officer);
		MultiValueMap<String, String> seizure = fields(EnforcementStep.SEIZURE, 50);
		assertThat(refusal(seizure, "secondOfficer")).isEqualTo("查封、扣押须有两名以上税务人员在场（实施细则第六十三条）");
		seizure.set("secondOfficer", this.colleague.toString());
		this.pages.sent(this.address, seizure, this.officer);
		take(EnforcementStep.AUCTION, 10);

		assertThat(this.measures.of(this.id)).extracting(MeasureView::step)
			.containsExactly(EnforcementStep.AUCTION, EnforcementStep.SEIZURE, EnforcementStep.DECISION,
					EnforcementStep.EXHORTATION, EnforcementStep.ORDER);
		Document page = this.pages.page(this.address + "/" + this.measures.of(this.id).get(1).id(), this.inspector);
		assertThat(page.text()).contains("查封扣押", "钱七", "税收征收管理法第四十条、实施细则第六十三条");
		assertThat(page.select("form[method=post][action*=withdrawal]")).isEmpty();
		this.statements.reset();
		Document whole = this.pages.page("/arrears-cases/" + this.id, this.officer);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		assertThat(whole.select("section[aria-labelledby=measures] tbody th").eachText()).containsExactly("拍卖变卖",
				"查封扣押", "强制执行决定", "催告", "责令限期缴纳");
	}

	@Test
	void refusesAStepOutOfOrderWithTheArticle() {
		assertThat(refusal(fields(EnforcementStep.EXHORTATION, 10), "step"))
			.isEqualTo("责令限期缴纳的期限届满后方可催告（税收征收管理法第四十条、行政强制法第三十五条）");
		assertThat(refusal(fields(EnforcementStep.SEIZURE, 10), "step")).isEqualTo("须先作出强制执行决定（税收征收管理法第四十条、实施细则第六十三条）");
		MultiValueMap<String, String> order = fields(EnforcementStep.ORDER, 20);
		order.set("deadline", this.today.minusDays(4).toString());
		order.set("note", "邮寄送达");
		Document refused = this.pages.refused(this.address, order, this.officer);
		assertThat(refused.select("#deadline-error").text()).isEqualTo("责令限期缴纳的期限自送达之日起不超过十五日（实施细则第七十三条）");
		assertThat(refused.select("#note").text()).isEqualTo("邮寄送达");
		assertThat(refusal(fields(EnforcementStep.ORDER, -1), "takenOn")).isEqualTo("送达或实施日期不能晚于今天");
		Document order2 = this.pages.page(this.address + "/new", this.officer);
		assertThat(order2.select("section[aria-labelledby=order] tbody tr").eachText())
			.contains("催告 责令限期缴纳的期限届满后方可催告 税收征收管理法第四十条、行政强制法第三十五条");
		assertThat(this.measures.of(this.id)).isEmpty();
	}

	@Test
	void finesBetweenHalfAndFiveTimesTheTax() {
		take(EnforcementStep.ORDER, 60);
		MultiValueMap<String, String> fine = fields(EnforcementStep.FINE, 5);
		fine.set("amount", "4999.99");
		assertThat(refusal(fine, "amount")).contains("5,000.00 元至 50,000.00 元");
		fine.set("amount", "5000");
		this.pages.sent(this.address, fine, this.officer);
		assertThat(latest().amount()).isEqualByComparingTo("5000");
	}

	@Test
	void recordsOutcomesAndWithdrawsMistakes() {
		take(EnforcementStep.ORDER, 120);
		String order = this.address + "/" + latest().id();
		take(EnforcementStep.EXHORTATION, 100);
		assertThat(this.pages.sent(order + "/outcome",
				PortalPages.map("outcome", "期限届满未缴，转入催告", "outcomeOn", this.today.minusDays(104).toString()),
				this.officer))
			.isEqualTo(order);
		assertThat(this.pages.page(order, this.officer).text()).contains("期限届满未缴，转入催告");
		Document early = this.pages.refused(this.address + "/" + latest().id() + "/outcome",
				PortalPages.map("outcome", "已缴清", "outcomeOn", this.today.minusDays(101).toString()), this.officer);
		assertThat(early.select("#outcomeOn-error").text()).startsWith("结果日期应在");
		assertThat(early.select("#outcome").text()).isEqualTo("已缴清");

		this.pages.sent(order + "/withdrawal", PortalPages.map("reason", "误登"), this.officer);
		assertThat(this.measures.of(this.id)).noneMatch(MeasureView::isWithdrawn);
		String exhortation = this.address + "/" + latest().id();
		this.pages.sent(exhortation + "/withdrawal", PortalPages.map("reason", "误登"), this.officer);
		assertThat(latest().isWithdrawn()).isTrue();
		this.pages.sent(order + "/withdrawal", PortalPages.map("reason", "误登"), this.officer);
		assertThat(this.measures.of(this.id)).allMatch(MeasureView::isWithdrawn);
		assertThat(this.pages.page("/arrears-cases/" + this.id + "/timeline", this.inspector).text()).contains("撤回措施",
				"措施结果", "期限届满未缴，转入催告");
	}

	@Test
	void isTheUnitsBusinessAndStoredOnce() {
		MultiValueMap<String, String> order = fields(EnforcementStep.ORDER, 20);
		assertThat(this.pages.post(this.address, order, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(this.address, order, this.elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.withoutToken(this.address, this.officer)).hasStatus(HttpStatus.FORBIDDEN);
		this.pages.sent(this.address, order, this.officer);
		this.pages.sent(this.address, order, this.officer);
		assertThat(this.measures.of(this.id)).hasSize(1);
		String taken = this.address + "/" + latest().id();
		for (String change : new String[] { "/outcome", "/withdrawal" }) {
			MultiValueMap<String, String> said = PortalPages.map("outcome", "x", "outcomeOn", this.today.toString(),
					"reason", "x");
			assertThat(this.pages.post(taken + change, said, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.pages.post(taken + change, said, this.elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.pages.withoutToken(taken + change, this.officer)).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void printsADocumentWithTheFiguresOfADay() throws IOException {
		String notices = "/arrears-cases/" + this.id + "/notices";
		Document form = this.pages.page(notices + "/new?kind=ORDER&day=" + this.today, this.officer);
		MultiValueMap<String, String> fields = PortalPages.fields(form, "/notices");
		fields.set("number", "黔东税限〔2026〕1号");
		assertThat(this.pages.refused(notices, fields, this.officer).select("#deadline-error").text())
			.isEqualTo("请填写限期，且不早于落款日期");
		fields.set("deadline", this.today.plusDays(15).toString());
		MvcTestResult file = this.pages.post(notices, fields, this.officer);
		assertThat(file).hasStatusOk();
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			assertThat(document.getTables().get(0).getText()).contains("增值税", "10,000.00", "1,000.00", "11,000.00");
			assertThat(document.getParagraphs().get(4).getText()).startsWith("宏达建材有限公司（统一社会信用代码：91520199MA6");
		}
		fields.set("day", this.today.minusDays(300).toString());
		assertThat(this.pages.refused(notices, fields, this.officer).select("#day-error").text())
			.contains("没有已过缴款期限的欠税");
		assertThat(this.pages.post(notices, fields, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(notices, fields, this.elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.withoutToken(notices, this.officer)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void takesNotesOnceAndPagesTheTimeline() {
		String notes = "/arrears-cases/" + this.id + "/notes";
		for (int number = 0; number < 30; number++) {
			MultiValueMap<String, String> note = PortalPages.map("text", "第" + number + "次电话", "entryKey",
					UUID.randomUUID().toString());
			this.pages.sent(notes, note, this.officer);
			this.pages.sent(notes, note, this.officer);
		}
		this.pages.sent(notes, PortalPages.map("text", " ", "entryKey", UUID.randomUUID().toString()), this.officer);
		this.statements.reset();
		Document page = this.pages.page("/arrears-cases/" + this.id + "/timeline", this.officer);
		assertThat(this.statements.statements()).hasSizeLessThanOrEqualTo(8);
		assertThat(page.select("ol.list-unstyled > li")).hasSize(25);
		assertThat(page.select("nav.pager p").text()).isEqualTo("共 31 条");
		Document second = this.pages.page(page.select("a[rel=next]").attr("href"), this.officer);
		assertThat(second.select("ol.list-unstyled > li")).hasSize(6);
		assertThat(second.text()).contains("第0次电话", "新增欠税", "增值税");
		MultiValueMap<String, String> note = PortalPages.map("text", "x", "entryKey", UUID.randomUUID().toString());
		assertThat(this.pages.post(notes, note, this.inspector)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.pages.post(notes, note, this.elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.withoutToken(notes, this.officer)).hasStatus(HttpStatus.FORBIDDEN);
	}

	private void take(EnforcementStep step, int daysAgo) {
		this.pages.sent(this.address, fields(step, daysAgo), this.officer);
	}

	private MultiValueMap<String, String> fields(EnforcementStep step, int daysAgo) {
		MultiValueMap<String, String> fields = PortalPages
			.fields(this.pages.page(this.address + "/new?step=" + step, this.officer), "/measures");
		fields.set("takenOn", this.today.minusDays(daysAgo).toString());
		return fields;
	}

	private String refusal(MultiValueMap<String, String> fields, String field) {
		return this.pages.refused(this.address, fields, this.officer).select("#" + field + "-error").text();
	}

	private MeasureView latest() {
		return this.measures.of(this.id).get(0);
	}

}

package org.workstyle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.workstyle.account.PartyStanding;
import org.workstyle.account.PersonSummary;
import org.workstyle.study.EarlierLearning.Learnt;
import org.workstyle.study.EarlierLearning.Pledged;
import org.workstyle.study.LearningPlatform;

/**
 * Makes up the months on the learning platforms, and the members' pledges of service.
 */
final class LearningMaker {

	private static final LocalDate PLEDGED_ON = LocalDate.of(2023, 2, 17);

	private static final LocalDate REVIEW_DUE_ON = LocalDate.of(2023, 6, 30);

	private final Phrases phrases;

	private final Random chance;

	LearningMaker(Phrases phrases, Seed seed) {
		this.phrases = phrases;
		this.chance = seed.of("learning");
	}

	List<Learnt> learnt(Collection<PersonSummary> people) {
		List<Learnt> learnt = new ArrayList<>();
		for (PersonSummary person : people) {
			int diligence = this.chance.nextInt(10);
			for (int month = 1; month <= 6; month++) {
				learnt.add(learnt(person, LearningPlatform.XUEXI_XINGSHUI, month, 12 + diligence * 5, 9));
				if (person.standing() != PartyStanding.NONE || diligence > 4) {
					learnt.add(learnt(person, LearningPlatform.XUEXI_QIANGGUO, month, 30 + diligence * 9, 86));
				}
			}
		}
		return learnt;
	}

	/**
	 * Returns a month of about so many tenths of an hour.
	 */
	private Learnt learnt(PersonSummary person, LearningPlatform platform, int month, int tenths, int pointsAnHour) {
		int spent = tenths * (60 + this.chance.nextInt(80)) / 100;
		int points = spent * pointsAnHour * (90 + this.chance.nextInt(20)) / 1000;
		return new Learnt(person.id(), platform, YearMonth.of(2023, month), BigDecimal.valueOf(spent, 1),
				BigDecimal.valueOf(points));
	}

	List<Pledged> pledged(Collection<PersonSummary> people, UUID reviewer) {
		List<Pledged> pledged = new ArrayList<>();
		for (PersonSummary person : people) {
			if (person.standing() != PartyStanding.NONE) {
				boolean reviewed = this.chance.nextInt(3) > 0;
				pledged.add(new Pledged(person.id(), this.phrases.pick("pledge", this.chance), PLEDGED_ON,
						REVIEW_DUE_ON, reviewed ? LocalDate.of(2023, 6, 12 + this.chance.nextInt(4)) : null,
						reviewed ? this.phrases.pick("review", this.chance) : null, reviewed ? reviewer : null));
			}
		}
		return pledged;
	}

}

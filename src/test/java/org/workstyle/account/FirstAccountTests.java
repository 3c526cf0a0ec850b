package org.workstyle.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@ExtendWith(MockitoExtension.class)
class FirstAccountTests {

	@Mock
	AccountRepository accounts;

	@Mock
	AccountManagement management;

	@Test
	void anEmptyPortalForRealWorkGetsAnAdministrator() {
		given(this.management.open(any())).willReturn(new OneTimePassword("admin", "secret"));

		start(false);

		then(this.management).should().open(assertArg((account) -> assertThat(account.username()).isEqualTo("admin")));
	}

	@Test
	void realWorkDoesNotStartBesideDemonstrationAccounts() {
		given(this.accounts.count()).willReturn(6L);
		given(this.accounts.existsByDemonstrationTrue()).willReturn(true);

		assertThatExceptionOfType(DemonstrationAccountsException.class).isThrownBy(() -> start(false));
	}

	@Test
	void aDemonstrationDoesNotStartOnRealRecords() {
		given(this.accounts.count()).willReturn(1L);

		assertThatExceptionOfType(RealAccountsException.class).isThrownBy(() -> start(true));
	}

	@Test
	void whatFitsStartsWithoutANewAccount() {
		given(this.accounts.count()).willReturn(6L);
		given(this.accounts.existsByDemonstrationTrue()).willReturn(true);

		start(true);

		then(this.management).should(never()).open(any());
	}

	private void start(boolean demonstration) {
		new FirstAccount(this.accounts, this.management, demonstration).afterSingletonsInstantiated();
	}

}

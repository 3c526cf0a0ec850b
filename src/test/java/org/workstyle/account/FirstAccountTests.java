package org.workstyle.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

import org.workstyle.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@ExtendWith(MockitoExtension.class)
class FirstAccountTests {

	@Mock
	AccountRepository accounts;

	@Mock
	AccountManagement management;

	@Mock
	SignInHistory signIns;

	private final Account administrator = new Account(new NewAccount(null, "admin", "系统管理员", Set.of(Role.ADMIN)), "-",
			Instant.EPOCH);

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

	@Test
	void anAdministratorNobodySignedInAsGetsAnotherPassword() {
		given(this.accounts.count()).willReturn(1L);
		given(this.accounts.findByUsername("admin")).willReturn(Optional.of(this.administrator));
		given(this.management.resetPassword(eq(this.administrator.id()), any()))
			.willReturn(new OneTimePassword("admin", "secret"));

		start(false);

		then(this.management).should(never()).open(any());
	}

	@Test
	void anAdministratorWhoSignedInKeepsThePassword() {
		given(this.accounts.count()).willReturn(1L);
		given(this.accounts.findByUsername("admin")).willReturn(Optional.of(this.administrator));
		given(this.signIns.hasSucceeded(this.administrator.id())).willReturn(true);

		start(false);

		then(this.management).shouldHaveNoInteractions();
	}

	@Test
	void anAccountThatWasClosedStaysClosed() {
		this.administrator.disable();
		given(this.accounts.count()).willReturn(2L);
		given(this.accounts.findByUsername("admin")).willReturn(Optional.of(this.administrator));

		start(false);

		then(this.management).shouldHaveNoInteractions();
	}

	private void start(boolean demonstration) {
		new FirstAccount(this.accounts, this.management, this.signIns, demonstration).afterSingletonsInstantiated();
	}

}

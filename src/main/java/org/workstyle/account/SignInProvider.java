package org.workstyle.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, unless the name or the address is locked out. That an account
 * is disabled is told only to who knows its password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

	private final SignIns signIns;

	private final DaoAuthenticationProvider passwords;

	SignInProvider(SignIns signIns, AccountUserDetailsService accounts, PasswordEncoder encoder) {
		this.signIns = signIns;
		this.passwords = new DaoAuthenticationProvider(accounts);
		this.passwords.setPasswordEncoder(encoder);
		this.passwords.setPreAuthenticationChecks((user) -> {
		});
		this.passwords.setPostAuthenticationChecks(SignInProvider::refuseDisabled);
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		if (this.signIns.isLockedOut(Account.normalized(attempt.getName()), addressOf(attempt))) {
			throw new LockedException("Locked out after too many failures");
		}
		return this.passwords.authenticate(attempt);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/**
	 * Returns where the attempt came from.
	 */
	static String addressOf(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null)
				? details.getRemoteAddress() : "";
	}

	private static void refuseDisabled(UserDetails user) {
		if (!user.isEnabled()) {
			throw new DisabledException("Account is disabled");
		}
	}

}

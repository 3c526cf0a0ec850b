package org.workstyle.layout.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The sign-in page; signing in itself is Spring Security's.
 */
@Controller
class LoginController {

	@GetMapping("/login")
	String show() {
		return "login";
	}

}

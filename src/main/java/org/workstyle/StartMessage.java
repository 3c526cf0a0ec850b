package org.workstyle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the portal where it is.
 */
@Component
class StartMessage {

	private static final Logger logger = LoggerFactory.getLogger(StartMessage.class);

	@Order(0)
	@EventListener
	void announce(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			logger.info("The portal is open at http://localhost:{}", web.getWebServer().getPort());
		}
	}

}

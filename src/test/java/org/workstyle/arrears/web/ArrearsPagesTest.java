package org.workstyle.arrears.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;

import org.workstyle.account.Organization;
import org.workstyle.arrears.ArrearsFixture;
import org.workstyle.support.PortalPages;
import org.workstyle.support.PortalTest;

/**
 * Pages of arrears with people and cases of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({ Organization.class, PortalPages.class, ArrearsFixture.class })
@interface ArrearsPagesTest {

}

package org.cadre.integration.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The bundles are there in a live Equinox. */
class EquinoxTest {

	@Test
	void runs() {
		assertTrue(Platform.isRunning());
	}
}

/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import java.util.Arrays;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the running Equinox. */
final class Bundles {

    private Bundles() {
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Bundles.class).getBundleContext();
    }

    /** Ours, without those for tests. */
    static Stream<Bundle> ours() {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getSymbolicName()
                .startsWith("org.cadre."))
                .filter(bundle -> !bundle.getSymbolicName().endsWith(".tests"));
    }

    /** Returns the one service of a type. */
    static <T> T service(Class<T> type) {
        var reference = context().getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("no service " + type.getName());
        }
        return context().getService(reference);
    }
}

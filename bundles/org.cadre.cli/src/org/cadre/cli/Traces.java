/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows developers where a failure came from. */
final class Traces {

    private Traces() {
    }

    /** Returns the failure and its causes, each with the calls that led to it. */
    static String of(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).map(Traces::one)
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static String one(Throwable failure) {
        return Stream.concat(Stream.of(failure.toString()),
                Stream.of(failure.getStackTrace()).map(call -> "    at " + call)) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}

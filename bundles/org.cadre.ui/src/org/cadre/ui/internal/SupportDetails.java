/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.StringJoiner;

import org.cadre.ui.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/** What support wants to know about a failure: versions, causes and where the log is; no personal data, no stack. */
final class SupportDetails {

    private SupportDetails() {
    }

    static String of(IStatus status) {
        var lines = new StringJoiner("\n"); //$NON-NLS-1$
        lines.add(versions());
        lines.add(NLS.bind(Messages.Errors_reportedBy, status.getPlugin(), status.getCode()));
        for (var cause = status.getException(); cause != null; cause = cause.getCause()) {
            lines.add(NLS.bind(Messages.Errors_cause, cause.getClass().getSimpleName(), cause.getLocalizedMessage()));
        }
        for (var child : status.getChildren()) {
            lines.add(child.getMessage());
        }
        lines.add(NLS.bind(Messages.Errors_log, Platform.getLogFileLocation()));
        return lines.toString();
    }

    @SuppressWarnings("nls")
    private static String versions() {
        var version = FrameworkUtil.getBundle(SupportDetails.class).getVersion();
        return "Cadre %s, Java %s, %s %s".formatted(version, System.getProperty("java.version"),
                System.getProperty("os.name"), System.getProperty("os.version"));
    }
}

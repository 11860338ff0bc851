/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.review;

import org.eclipse.osgi.util.NLS;

/** Texts about reviewing and publishing. */
public final class Messages extends NLS {

    public static String Publish_done;
    public static String Publish_left;
    public static String Publish_noReviewed;
    public static String Publish_nothing;
    public static String Publish_unreviewed;
    public static String Review_back;
    public static String Review_counts;
    public static String Review_done;
    public static String Review_dryRun;
    public static String Review_list;
    public static String Review_nobody;
    public static String Review_pair;
    public static String Review_saved;

    static {
        NLS.initializeMessages("org.cadre.matching.review.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

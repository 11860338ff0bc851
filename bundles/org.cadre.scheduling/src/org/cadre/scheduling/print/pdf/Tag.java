/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

/** What a part of the document is, for people who have it read to them. Two are never the same part. */
final class Tag {

    private final Tag parent;
    private final String role;
    private final String text;

    private Tag(Tag parent, String role, String text) {
        this.parent = parent;
        this.role = role;
        this.text = text;
    }

    /** The whole document. */
    static Tag document() {
        return new Tag(null, "Document", ""); //$NON-NLS-1$
    }

    /** A part with parts of its own; roles are those of PDF 1.7, 14.8.4. */
    Tag part(String kind) {
        return new Tag(this, kind, ""); //$NON-NLS-1$
    }

    /** A part that is that text. */
    Tag part(String kind, String content) {
        return new Tag(this, kind, content);
    }

    /** What it is a part of; null for the document. */
    Tag parent() {
        return parent;
    }

    String role() {
        return role;
    }

    /** The text as somebody wrote it; empty for a part that has parts. */
    String text() {
        return text;
    }
}

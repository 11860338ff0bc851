/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/** What a process that ended without saving left behind. */
public final class LeftOver {

    static final Comparator<LeftOver> OLDEST_FIRST =
            Comparator.comparing(left -> left.content().map(JournalContent::at).orElse(Instant.MAX));

    private final JournalFiles files;
    private final JournalContent content;
    private final Unreadable.Why why;
    private final boolean former;

    private LeftOver(JournalFiles files, JournalContent content, Unreadable.Why why, boolean former) {
        this.files = files;
        this.content = content;
        this.why = why;
        this.former = former;
    }

    /** Reads what is left; empty if nothing was unsaved, or if it belongs to another account. */
    static Optional<LeftOver> read(JournalFiles files, JournalFrame frame, String account) throws IOException {
        var latest = files.readLatest();
        var former = files.readFormer();
        if (latest.isEmpty() && former.isEmpty()) {
            files.delete();
            return Optional.empty();
        }
        try {
            return latest.isEmpty() ? of(files, former.orElseThrow(), frame, account, true)
                    : of(files, latest.get(), frame, account, false);
        } catch (Unreadable torn) {
            return former.isPresent() ? readFormer(files, former.get(), frame, account)
                    : Optional.of(new LeftOver(files, null, torn.why(), false));
        }
    }

    private static Optional<LeftOver> readFormer(JournalFiles files, byte[] former, JournalFrame frame,
            String account) {
        try {
            return of(files, former, frame, account, true);
        } catch (Unreadable e) {
            return Optional.of(new LeftOver(files, null, e.why(), true));
        }
    }

    private static Optional<LeftOver> of(JournalFiles files, byte[] file, JournalFrame frame, String account,
            boolean former) throws Unreadable {
        var content = JournalText.read(frame.unwrap(file));
        return content.account().equals(account) ? Optional.of(new LeftOver(files, content, null, former))
                : Optional.empty();
    }

    /** The name of the journal that left it. */
    public String name() {
        return files.name();
    }

    /** What was not saved; empty if it cannot be read. */
    public Optional<JournalContent> content() {
        return Optional.ofNullable(content);
    }

    /** Why it cannot be read; empty if it can. */
    public Optional<Unreadable.Why> unreadable() {
        return Optional.ofNullable(why);
    }

    /** Whether the latest journal was not complete, so that this is the one before it, a few seconds older. */
    public boolean isFormer() {
        return former;
    }

    /** Deletes it. */
    public void discard() throws CadreException {
        try {
            files.delete();
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Journal_notDeleted, files.folder(), e.getMessage()), e);
        }
    }
}

/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps the unsaved edits of a session in files until they are saved or dropped. {@link #look} is called on
 * the session's thread a few times per second and takes at most some milliseconds; writing goes on in the
 * background. Closing it deletes the files, since a session is closed only when nothing is to be kept.
 */
public final class Journal implements AutoCloseable {

    private final EditSession session;
    private final JournalFiles files;
    private final FileChannel alive;
    private final Gathering gathering;
    private final JournalWriter writer;
    private final Runnable touches;
    private final Runnable changes;
    private boolean written;

    private Journal(EditSession session, JournalFolder folder, Supplier<List<TypedText>> typing)
            throws IOException {
        this.session = session;
        files = folder.own();
        alive = files.lock();
        gathering = new Gathering(session, typing);
        writer = new JournalWriter(files, folder.frame(), session.work().store().principal().account());
        touches = session.onTouch(gathering::touched);
        changes = session.onChange(gathering::happened);
    }

    /**
     * Begins to keep a journal.
     *
     * @param typing tells what is being typed and is no edit yet; called on the session's thread
     */
    public static Journal begin(EditSession session, JournalFolder folder, Supplier<List<TypedText>> typing)
            throws CadreException {
        try {
            return new Journal(session, folder, typing);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Journal_notWritten, e.getMessage()), e);
        }
    }

    /** Looks what changed, on the session's thread, and has it written; does nothing while a save is under way. */
    public void look() {
        session.peek(this::lookNow);
    }

    private void lookNow() {
        if (!gathering.isNews() || !gathering.gather()) {
            return;
        }
        if (gathering.isEmpty()) {
            if (written) {
                writer.clear();
                written = false;
            }
        } else {
            written = true;
            writer.write(gathering.records(), gathering.unfinished());
        }
    }

    /** Why the latest journal could not be written; empty if it was. */
    public Optional<CadreException> failure() {
        return writer.failure();
    }

    /** Looks until all that is unsaved now is on disk; waits for it. */
    public void flush() {
        do {
            look();
        } while (gathering.isNews() && !session.isSaving());
        writer.await();
    }

    /** Ends the journal and deletes its files; waits while one is being written. */
    @Override
    public void close() throws CadreException {
        touches.run();
        changes.run();
        writer.close();
        try {
            alive.close();
            files.delete();
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Journal_notDeleted, files.folder(), e.getMessage()), e);
        }
    }
}

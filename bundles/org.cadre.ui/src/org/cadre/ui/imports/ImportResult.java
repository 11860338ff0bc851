/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Optional;

import org.cadre.core.store.Commit;
import org.cadre.ui.Messages;

/**
 * What an import did.
 *
 * @param source what was imported, as the user calls it
 * @param commit the transaction, to be taken back if the user wants
 * @param preview what it was to do, and did
 * @param note what the user should know besides
 */
public record ImportResult(String source, Commit commit, PreviewModel preview, Optional<String> note) {

    /** What an import did of which nothing more is to be said. */
    public ImportResult(String source, Commit commit, PreviewModel preview) {
        this(source, commit, preview, Optional.empty());
    }

    /** Says something more. */
    ImportResult with(Optional<String> more) {
        return new ImportResult(source, commit, preview, more);
    }

    /** What was done, the numbers, and what the user may do next. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(MessageFormat.format(Messages.ImportResult_done, source));
        lines.add(preview.headline() + '.');
        var rejected = preview.preview().counts().rejected();
        if (rejected > 0) {
            lines.add(MessageFormat.format(Messages.ImportResult_rejected, rejected));
        }
        note.ifPresent(lines::add);
        return String.join("\n\n", lines); //$NON-NLS-1$
    }
}

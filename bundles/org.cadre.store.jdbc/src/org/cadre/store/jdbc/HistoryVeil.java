/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.model.AccountRole;

/** What somebody may know of commits: labels name people, so not everybody reads those of others. */
record HistoryVeil(Rights rights) {

    private static final Set<AccountRole> READERS =
            Set.of(AccountRole.COORDINATOR, AccountRole.MENTOR_LEAD, AccountRole.ADMINISTRATOR);
    private static final Set<AccountRole> CHECKERS =
            Set.of(AccountRole.COORDINATOR, AccountRole.ADMINISTRATOR);

    /** The commit as it may be seen. */
    Commit pass(Commit commit) {
        var note = commit.note();
        if (has(READERS) || note.who().equals(rights.principal().account())) {
            return commit;
        }
        var veiled = new CommitNote(note.who(), note.kind(), Messages.Access_label, note.revertible());
        return new Commit(commit.id(), commit.sequence(), commit.at(), veiled, commit.added(),
                commit.changed(), commit.removed(), commit.revertedBy(), commit.kept());
    }

    /** Checks that the whole database may be looked at, since what is wrong there names records. */
    void checkVerify() throws CadreException {
        if (!has(CHECKERS)) {
            throw Refusal.of(rights.principal(), Messages.Access_database, Messages.Access_everybody);
        }
    }

    private boolean has(Set<AccountRole> roles) {
        return rights.isEverything() || rights.principal().roles().stream().anyMatch(roles::contains);
    }
}

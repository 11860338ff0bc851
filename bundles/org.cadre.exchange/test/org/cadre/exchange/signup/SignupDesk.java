/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.fuzz.Scratch;

/** Takes any sheet as the window does, into a database of four people, and checks the sums. */
class SignupDesk {

    /** Committing is dear, and less likely to fail. */
    private static final int APPLY_EVERY = 8;

    private final SignupService service = new SignupService();
    private final MemoryStore store = new MemoryStore();
    private final Scratch scratch;

    SignupDesk(Scratch scratch) throws CadreException {
        this.scratch = scratch;
        try (var work = store.begin()) {
            work.add(person("100", "Ana", "García", "ana@x.example"));
            work.add(person("200", "Bo", "Lee", "bo@x.example"));
            work.add(person("300", "Cy", "Lee", "shared@x.example"));
            work.add(person("400", "Di", "Lee", "shared@x.example"));
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            work.add(program);
            work.commit(CommitNote.of("create", "Create", false), null);
        }
    }

    void take(Path file, long number) throws CadreException {
        var sheet = service.read(file);
        var mapping = service.suggest(sheet);
        service.tally(sheet, mapping);
        boolean apply = number % APPLY_EVERY == 0;
        try (var work = (apply ? new MemoryStore(store) : store).begin()) {
            var program = work.load(Roots.PROGRAMS).get(0);
            var preview = service.preview(sheet, mapping, program, work, null);
            var c = preview.counts();
            if (c.rowsRead() != c.imported() + c.unchanged() + c.rejected() + c.ignored()) {
                throw new AssertionError("rows got lost: " + c);
            }
            if (!work.changed().isEmpty()) {
                throw new AssertionError("a preview changed " + work.changed().size() + " records");
            }
            if (apply) {
                preview.writeRejects(scratch.resolve(number % 3 == 0 ? "rejects.xlsx" : "rejects.csv"));
                preview.apply(null);
            }
        }
    }

    private static Educator person(String staffId, String given, String family, String email) {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setStaffId(staffId);
        person.setGivenName(given);
        person.setFamilyName(family);
        person.setEmail(email);
        return person;
    }
}

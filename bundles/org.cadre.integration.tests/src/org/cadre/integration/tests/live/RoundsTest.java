/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.access.Credentials;
import org.cadre.core.command.Outcome;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.InvalidSyntaxException;

/** Two rounds on a real database, with the commands and the reader of sheets that are installed. */
class RoundsTest {

    private static final CadreFactory MAKE = CadreFactory.eINSTANCE;

    @TempDir
    private Path folder;

    @BeforeEach
    void threeAndFour() throws CoreException {
        var location = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = Bundles.service(Stores.class).create(location, Credentials.none());
                var work = store.begin()) {
            var program = MAKE.createProgram();
            program.setName("Induction");
            for (int i = 0; i < 3; i++) {
                var mentor = person(work, program, "M0" + i, ParticipantRole.MENTOR);
                mentor.setMentorProfile(MAKE.createMentorProfile());
                mentor.getMentorProfile().setCaseloadLimit(1);
            }
            for (int i = 0; i < 4; i++) {
                person(work, program, "E0" + i, ParticipantRole.MENTEE);
            }
            work.add(program);
            work.commit(CommitNote.of("create", "made up", false), null);
        }
    }

    private static Educator person(UnitOfWork work, Program program, String number, ParticipantRole role) {
        var person = MAKE.createEducator();
        person.setGivenName("Given" + number);
        person.setFamilyName("Zo\u00eb, \"" + number + '"');
        person.setStaffId(number);
        person.getEmployments().add(MAKE.createEmployment());
        work.add(person);
        var place = MAKE.createParticipation();
        place.setEducator(person);
        place.setRole(role);
        program.getParticipations().add(place);
        return person;
    }

    private Outcome call(String words, String... arguments) throws CoreException, InvalidSyntaxException {
        return InstalledCommands.run(words, Stream.concat(Stream.of("--db", folder.resolve("db").toString(),
                "--program", "Induction"), Stream.of(arguments)).toList());
    }

    @Test
    void fromSlatesToAMatchThatHeedsTheAnswers() throws Exception {
        var slates = call("match slates", "--letters", folder.resolve("letters").toString());
        assertEquals(true, slates.data().get("optimal"));
        assertEquals(9, ((List<?>) slates.data().get("talks")).size());
        assertTrue(Files.exists(folder.resolve("letters/letters-mentor.csv")));
        var sheet = folder.resolve("answers.csv");
        call("match answers", "--sheet", sheet.toString());
        refuseOneMentor(sheet);
        var read = call("match answers", "--from", sheet.toString(), "--close");
        assertEquals(Outcome.Exit.DONE, read.exit(), read.text());
        assertEquals("final", read.data().get("stage"));
        assertTrue((int) read.data().get("changed") > 0);
        var match = call("match");
        assertEquals(3, match.data().get("matched"), "who did not meet the third mentor may still have her");
        assertEquals(1, match.data().get("waitlisted"), match.text());
        var list = call("match waitlist");
        assertEquals(1, ((List<?>) list.data().get("waiting")).size());
        assertEquals(1, ((Map<?, ?>) ((List<?>) list.data().get("waiting")).getFirst()).get("position"));
    }

    /** Everybody says no to one mentor and yes to the others; names have commas, quotes and accents. */
    private static void refuseOneMentor(Path sheet) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(sheet));
        lines.replaceAll(line -> line.endsWith(",,,,,,")
                ? line.replaceAll(",,,,,,$", line.contains(",M00,") ? ",no,,,,," : ",yes,1,,,,") : line);
        Files.write(sheet, lines);
    }
}

/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.command.Outcome;
import org.cadre.matching.testing.Office;
import org.cadre.matching.testing.World;
import org.cadre.model.EducatorRole;
import org.cadre.model.MentorshipStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class LettersCommandTest {

    private World world;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoSchools() {
        world = new World();
        var north = world.school("North, \"High\"");
        var south = world.school("South");
        var mentor = world.mentor("=Ana", 2);
        mentor.setEmail("ana@example.org");
        world.work(mentor, north, "Math");
        world.work(world.mentee("Max"), south, "Math");
        world.work(world.mentor("Pat", 0), north).setRole(EducatorRole.PRINCIPAL);
    }

    private Outcome call() throws CoreException {
        var office = Office.of(world);
        var command = new LettersCommand(office.stores(), office.programs, office.day);
        var run = command.newRun();
        var line = new CommandLine(run);
        line.setResourceBundle(command.texts());
        line.parseArgs("--db", "x", "--program", "Induction", "--out", folder.toString());
        return run.run(new NullProgressMonitor());
    }

    @Test
    void eachPairIsToldToBothAndToThePrincipalsOfTheirSchools() throws CoreException, IOException {
        world.pair(world.mentors.get(0), world.mentees.get(0), MentorshipStatus.PUBLISHED);
        var outcome = call();
        assertEquals(1, outcome.data().get("pairs"));
        assertEquals(1L, outcome.data().get("withoutPrincipal"));
        var mentor = Files.readString(folder.resolve("letters-mentor.csv"));
        assertTrue(mentor.startsWith("\uFEFFrecipient,recipientEmail,program,"), mentor);
        assertTrue(mentor.contains("'=Ana,ana@example.org,Induction,'=Ana,ana@example.org,"), mentor);
        assertTrue(Files.readString(folder.resolve("letters-mentee.csv")).contains("Max,,Induction,"));
        var principals = Files.readAllLines(folder.resolve("letters-principal.csv"));
        assertEquals(3, principals.size(), principals.toString());
        assertTrue(principals.get(1).startsWith("Pat,"), principals.toString());
        assertTrue(principals.get(2).startsWith(",") && principals.get(2).endsWith("South"),
                principals.toString());
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void proposalsAreNobodysBusinessYet() {
        world.pair(world.mentors.get(0), world.mentees.get(0), MentorshipStatus.ACCEPTED);
        var refusal = assertThrows(CadreException.class, this::call);
        assertTrue(refusal.getMessage().contains("no published pairs"), refusal.getMessage());
        assertEquals(List.of(), List.of(folder.toFile().list()));
    }
}

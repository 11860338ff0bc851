/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SignupField;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.model.ParticipantRole;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignupImportTest {

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private final PlainSignups reader = new PlainSignups();

    @Test
    void remembersTheMappingOfAFormWhateverTheOrderOfItsColumns() throws CoreException, IOException {
        var first = importer();
        first.read(sheet("a.csv", "Mail,Color"), null).setDefaultRole(ParticipantRole.MENTOR);
        assertEquals("", first.note());
        first.mapping().map("Color", SignupField.GOALS);
        first.remember();
        var second = importer();
        var mapping = second.read(sheet("b.csv", "color,MAIL"), null);
        assertFalse(second.note().isEmpty());
        assertEquals(ParticipantRole.MENTOR, mapping.defaultRole());
        var other = importer();
        other.read(sheet("c.csv", "Mail,Color,More"), null);
        assertEquals("", other.note());
    }

    @Test
    void startsOverWithASuggestion() throws CoreException, IOException {
        var importer = importer();
        importer.read(sheet("a.csv", "Mail,Color"), null).map("Color", SignupField.GOALS);
        importer.remember();
        importer.read(sheet("a.csv", "Mail,Color"), null);
        assertNotEquals(SignupField.NOTE, importer.mapping().mapping().columns().get("Color"));
        importer.suggestAnew();
        assertEquals(SignupField.NOTE, importer.mapping().mapping().columns().get("Color"));
        assertEquals("", importer.note());
    }

    @Test
    void goesOnWithASuggestionIfTheMemoryIsDamaged() throws CoreException, IOException {
        var importer = importer();
        importer.read(sheet("a.csv", "Mail,Color"), null);
        importer.remember();
        try (var files = Files.list(folder.resolve("mappings"))) {
            Files.writeString(files.findFirst().orElseThrow(), "damaged");
        }
        importer.read(sheet("a.csv", "Mail,Color"), null);
        assertFalse(importer.note().isEmpty());
        assertEquals(2, importer.mapping().rows().size());
    }

    @Test
    void createsTheProgramTogetherWithTheSignups() throws CoreException, IOException {
        var importer = importer();
        importer.setTarget(new SignupTarget(" Induction ", true, List.of()));
        importer.read(sheet("a.csv", "Mail,Color"), null).setDefaultRole(ParticipantRole.MENTEE);
        importer.preview(null);
        assertTrue(programs().isEmpty());
        importer.pending().apply(null);
        assertEquals(List.of("Induction"), programs());
    }

    @Test
    void findsTheProgramByNameOrSaysThatItIsGone() throws CoreException {
        var target = new SignupTarget("Induction", false, List.of("Induction"));
        try (var work = store.begin()) {
            assertThrows(CadreException.class, () -> target.in(work));
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            work.add(program);
            work.commit(CommitNote.of("edit", "New program", false), null);
            assertEquals(program, target.in(work));
        }
    }

    @Test
    void wantsANewNameForANewProgram() {
        assertTrue(new SignupTarget("Other", true, List.of("Induction")).verdict().complete());
        assertFalse(new SignupTarget("induction", true, List.of("Induction")).verdict().complete());
        assertFalse(new SignupTarget("", false, List.of()).verdict().complete());
    }

    private SignupImport importer() {
        var memory = new MappingMemory(folder.resolve("mappings"), reader);
        return new SignupImport(reader, memory, new PendingImport(store));
    }

    private ImportSource sheet(String name, String headings) throws IOException {
        return new ImportSource(Files.writeString(folder.resolve(name), headings).toString(), "");
    }

    private List<String> programs() throws CadreException {
        try (var work = store.begin()) {
            return work.load(Roots.PROGRAMS).stream().map(program -> program.getName()).toList();
        }
    }
}

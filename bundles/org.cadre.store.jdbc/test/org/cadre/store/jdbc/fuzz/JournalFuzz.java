/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.journal.Journal;
import org.cadre.core.journal.JournalFolder;
import org.cadre.core.journal.JournalRestore;
import org.cadre.core.journal.TypedText;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Side;
import org.cadre.core.store.Roots;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the search for unsaved edits with journals, and restores what it takes for one. */
public class JournalFuzz implements FuzzTarget {

    private final Scratch scratch;
    private final MemoryStore store = new MemoryStore();

    public JournalFuzz() throws IOException, CadreException {
        scratch = new Scratch();
        new SampleDistrict().fill(store.begin(), new Size(2, 6, 7), null);
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public List<Sample> samples() throws IOException {
        try {
            var file = written();
            int head = 1 + new String(file, StandardCharsets.ISO_8859_1).indexOf('\n');
            return List.of(Sample.of(Arrays.copyOfRange(file, head, file.length)));
        } catch (CadreException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written() throws CadreException, IOException {
        var session = new EditSession(store.begin());
        var people = session.work().load(Roots.EDUCATORS);
        var typed = new TypedText(people.getFirst(), CadrePackage.Literals.EDUCATOR__TEACHING_SINCE, "2026-",
                null,
                false);
        var folder = JournalFolder.of(store, scratch.resolve("writing"));
        var journal = Journal.begin(session, folder, () -> List.of(typed));
        session.edit("Edit", () -> {
            people.get(0).setFamilyName("Né\uD83D");
            people.get(1).getLanguages().add("es");
            people.get(1).getEmployments().getFirst().setFte(0.5);
            session.work().remove(people.get(5));
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("New");
            session.work().add(program);
        });
        journal.flush();
        try (var files = Files.list(scratch.resolve("writing"))) {
            return Files.readAllBytes(files.filter(f -> f.toString().endsWith(".journal")).findFirst()
                    .orElseThrow());
        } finally {
            session.undo();
            journal.close();
        }
    }

    /** Most get the head that fits them. */
    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        var body = mutated.content();
        var head = "CADRE JOURNAL 1 plain " + body.length + ' ' + sum(body) + '\n';
        var file = Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), head.length() + body.length);
        System.arraycopy(body, 0, file, head.length(), body.length);
        return draw.once(8) ? draw.damage(file) : file;
    }

    private static String sum(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var folder = scratch.resolve("journal");
        Files.createDirectories(folder);
        Files.write(folder.resolve("1-killed.journal"), input);
        var left = JournalFolder.of(store, folder).leftOver();
        if (left.isEmpty() || left.getFirst().content().isEmpty()) {
            throw CadreException.input("nothing that this account can restore");
        }
        var session = new EditSession(store.begin());
        try {
            var content = left.getFirst().content().get();
            content.names();
            var restore = JournalRestore.prepare(session, content);
            restore.apply("Restore", Choices.all(number % 2 == 0 ? Side.MINE : Side.THEIRS));
        } finally {
            session.close();
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}

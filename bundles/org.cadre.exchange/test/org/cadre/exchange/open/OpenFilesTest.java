/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.model.CadreFactory;
import org.cadre.testing.MemoryStore;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything leaves as open files and comes back equal, and nothing else comes in with it. */
class OpenFilesTest {

    private static final List<String> ODD = List.of("", " ", "  both  ", "a\nb\r\n\tc\r", "\"quoted\", 'so'",
            "=1+1", "@SUM(A1)", "-2+3", "<a>&amp;]]></a>", "\\u0041", "C:\\new\\u",
                    "\u0000\u0001\u001b\u007f\u0085",
            "\uD83D", "\uDE00\uD83D", "👩🏽‍🏫 日本語 ñ", "\uFFFE\uFFFF\uFEFF", "\u2028\u2029", "null",
                    "x".repeat(40_000),
            "é\n".repeat(20_000));

    @TempDir
    Path folder;

    private final OpenFilesService files = new OpenFilesService();
    private final MemoryStore store = new MemoryStore();

    @Test
    void comesBackEqual() throws Exception {
        new SampleDistrict().fill(store.begin(), new Size(4, 60, 7), null);
        addOdd();
        var out = folder.resolve("out");
        var written = files.export(store, out, null);
        assertEquals(store.contents(null), written.contents());
        var copy = new MemoryStore();
        var read = files.read(out, copy, null);
        assertEquals(written.contents(), read.contents());
        assertEquals(store.contents(null), copy.contents(null));
        assertTrue(Files.readString(out.resolve("cadre-Educator.csv"))
                .startsWith("id,owner,ownerFeature,sourcedId"));
    }

    @Test
    void noticesEveryChange() throws Exception {
        addOdd();
        var out = folder.resolve("out");
        files.export(store, out, null);
        var random = new Random(3);
        try (var all = Files.list(out)) {
            for (var file : all.filter(f -> !f.endsWith(FilesManifest.NAME)).toList()) {
                var bytes = Files.readAllBytes(file);
                var changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= 1;
                Files.write(file, changed);
                refused(out, file.getFileName().toString());
                Files.delete(file);
                refused(out, file.getFileName().toString());
                Files.write(file, bytes);
            }
        }
        files.read(out, new MemoryStore(), null);
        Files.delete(out.resolve(FilesManifest.NAME));
        refused(out, "manifest.json");
    }

    @Test
    void overwritesNothing() throws Exception {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThrows(CadreException.class, () -> files.export(store, out, null));
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    }

    @Test
    void opensNothingElse() throws Exception {
        var knocks = new AtomicInteger();
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> count(server, knocks));
            var url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var secret = Files.writeString(folder.resolve("secret"), "hidden").toUri();
            var start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
            var xmi = "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                    + "xmlns:cadre=\"urn:org.cadre:model\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
            for (var hostile : List.of(
                    start + "<!DOCTYPE x SYSTEM \"" + url + "\"><x/>",
                    start + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]>" + xmi
                            + "><cadre:School name=\"&e;\"/></xmi:XMI>",
                    start + xmi + "xsi:schemaLocation=\"urn:other " + url
                            + "\" xmlns:o=\"urn:other\"><o:A/></xmi:XMI>",
                    start + xmi + "xmlns:o=\"" + url + "\"><o:A/></xmi:XMI>",
                    start + xmi + "><cadre:School uuid=\"a\"><district href=\"" + url
                            + "#//\"/></cadre:School></xmi:XMI>",
                    start + xmi + "><cadre:School uuid=\"a\" district=\"b\"/></xmi:XMI>",
                    start + xmi + "xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"><ecore:EPackage/></xmi:XMI>",
                    start + "<cadre:School xmlns:cadre=\"urn:org.cadre:model\" name=\"\\uZZZZ\"/>",
                    start + xmi + "><cadre:School latitude=\"east\"/></xmi:XMI>",
                    start.replace("UTF-8", "X-NONE") + xmi + "/>", start.replace("UTF-8", "UTF-16") + xmi
                            + "/>",
                    start + "<a>".repeat(5000), "", "\u0000")) {
                var out = Files.createTempDirectory(folder, "hostile");
                Files.writeString(out.resolve("cadre.xmi"), hostile);
                FilesManifest.of(out, 0, store.contents(null)).write(out);
                assertThrows(CadreException.class, () -> files.read(out, new MemoryStore(), null), hostile);
            }
        }
        assertEquals(0, knocks.get());
    }

    @Test
    void survivesMutations() throws Exception {
        addOdd();
        var out = folder.resolve("out");
        files.export(store, out, null);
        var original = Files.readAllBytes(out.resolve("cadre.xmi"));
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var bytes = original.clone();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(out.resolve("cadre.xmi"), bytes);
            Files.delete(out.resolve(FilesManifest.NAME));
            FilesManifest.of(out, 1, store.contents(null)).write(out);
            var copy = new MemoryStore();
            try {
                files.read(out, copy, null);
                assertEquals(store.contents(null), copy.contents(null), "seed " + seed);
            } catch (CadreException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    private void addOdd() throws Exception {
        try (var work = store.begin()) {
            for (var odd : ODD) {
                var person = CadreFactory.eINSTANCE.createEducator();
                person.setFamilyName(odd);
                person.getLanguages().addAll(List.of("en", odd + "+"));
                var value = CadreFactory.eINSTANCE.createForeignValue();
                value.setValue(odd);
                person.getForeign().add(value);
                work.add(person);
            }
            work.commit(CommitNote.of("edit", "odd", false), null);
            assertTrue(work.load(Roots.EDUCATORS).stream().allMatch(p -> EcoreUtil.getID(p) != null));
        }
    }

    private void refused(Path out, String part) {
        var failure = assertThrows(CadreException.class, () -> files.read(out, new MemoryStore(), null));
        assertTrue(failure.getMessage().contains(part), failure.getMessage());
    }

    private static void count(ServerSocket server, AtomicInteger knocks) {
        try {
            while (true) {
                server.accept().close();
                knocks.incrementAndGet();
            }
        } catch (IOException e) {
            return; // closed
        }
    }
}

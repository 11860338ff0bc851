/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.cadre.core.CadreException;
import org.cadre.testing.SharedFolder;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the sign-up import with workbooks, whose parts are mutated as XML. */
public class SignupXlsxFuzz implements FuzzTarget {

    private static final long LARGEST = 16_000;
    private static final int LARGEST_PART = 1 << 17;
    private static final byte[] ZIP = { 'P', 'K', 3, 4 };

    private final Scratch scratch;
    private final SignupDesk desk;

    public SignupXlsxFuzz() throws IOException, CadreException {
        scratch = new Scratch();
        desk = new SignupDesk(scratch);
    }

    @Override
    public String name() {
        return "signups-xlsx";
    }

    @Override
    public List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 4; i++) {
            samples.add(sample(TestWorkbook.of(1 + i % 2)));
        }
        for (var file : SharedFolder.files("xlsx/poi", LARGEST)) {
            samples.add(sample(Files.readAllBytes(file)));
        }
        return samples;
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        var zip = mutated.isSingle() ? mutated.content() : RawZip.of(mutated.parts());
        return draw.once(8) ? draw.damage(zip) : zip;
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        System.arraycopy(ZIP, 0, input, 0, Math.min(ZIP.length, input.length));
        desk.take(scratch.write("form.xlsx", input), number);
    }

    /** Returns a workbook in parts; one that is damaged beyond that as a whole. */
    private Sample sample(byte[] archive) throws IOException {
        try {
            return Sample.of(parts(scratch.resolve("sample.xlsx"), archive));
        } catch (ZipException e) {
            return Sample.of(archive);
        }
    }

    /** Returns the parts of a workbook, which is written to a file for that. */
    static Map<String, byte[]> parts(Path file, byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(Files.write(file, archive).toFile())) {
            for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readNBytes(LARGEST_PART));
                }
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}

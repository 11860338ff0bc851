/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads a PDF back. */
public final class PdfText {

    private final PdfReader reader;

    public PdfText(byte[] file) throws IOException {
        reader = new PdfReader(file);
    }

    public static PdfText of(Path file) throws IOException {
        return new PdfText(Files.readAllBytes(file));
    }

    public PdfReader reader() {
        return reader;
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    public float width() {
        return reader.getPageSize(1).getWidth();
    }

    public float height() {
        return reader.getPageSize(1).getHeight();
    }

    /** The text of a page, from 1, with every run of space as one. */
    public String page(int number) {
        try {
            return new PdfTextExtractor(reader).getTextFromPage(number).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public String all() {
        return IntStream.rangeClosed(1, pages()).mapToObj(this::page).collect(Collectors.joining("\f"));
    }
}

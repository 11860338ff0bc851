/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Checks that no cell of a workbook names a shared text that there is not, and that none is in a column that
 * no worksheet has: the library that reads workbooks would use up memory for either.
 */
@SuppressWarnings("nls")
final class WorkbookChecker {

    private static final String TEXT = "si";
    private static final String CELL = "c";
    private static final String VALUE = "v";
    /** Columns of a worksheet end at XFD. */
    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;

    /** The parser that the library reads workbooks with, so that both stop at the same fault. */
    private final XMLInputFactory parsers = new InputFactoryImpl();
    private long texts;
    private long highest = -1;
    private boolean isBeyond;

    WorkbookChecker() {
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Looks at a part of a workbook, as far as it is XML; what comes after a fault is no longer read by anybody. */
    void look(InputStream part) {
        try {
            var reader = parsers.createXMLStreamReader(part);
            var shared = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    shared = element(reader, shared);
                }
            }
        } catch (XMLStreamException e) {
            return;
        }
    }

    /** Takes note of an element; returns whether values that follow are numbers of shared texts. */
    private boolean element(XMLStreamReader reader, boolean shared) throws XMLStreamException {
        switch (reader.getLocalName()) {
        case TEXT -> texts++;
        case CELL -> {
            place(reader.getAttributeValue(null, "r"));
            return "s".equals(reader.getAttributeValue(null, "t"));
        }
        case VALUE -> {
            if (shared) {
                note(reader.getElementText());
            }
        }
        default -> { }
        }
        return shared;
    }

    /** Takes note of where a cell is, such as B7; without a place it is in the next column. */
    private void place(String reference) {
        long column = 0;
        for (int i = 0; reference != null && i < reference.length() && Character.isLetter(reference.charAt(i))
                && column <= LAST_COLUMN; i++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        isBeyond |= column > LAST_COLUMN;
    }

    private void note(String number) {
        try {
            highest = Math.max(highest, Long.parseLong(number.strip()));
        } catch (NumberFormatException e) {
            return;
        }
    }

    /** Whether every cell names a text that there is, in a column that there is. */
    boolean isSound() {
        return highest < texts && !isBeyond;
    }
}

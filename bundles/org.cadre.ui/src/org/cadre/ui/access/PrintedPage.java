/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/**
 * A page with a title and some lines of text of fixed width.
 *
 * @param title the title
 * @param text the lines
 */
@SuppressWarnings("nls")
record PrintedPage(String title, String text) {

    private static final int TITLE_SIZE = 18;
    private static final int TEXT_SIZE = 12;

    /** Prints it; returns whether the printer took it. */
    boolean print(PrinterData data) {
        var printer = new Printer(data);
        try {
            return printer.startJob(title) && page(printer);
        } finally {
            printer.dispose();
        }
    }

    private boolean page(Printer printer) {
        if (!printer.startPage()) {
            printer.cancelJob();
            return false;
        }
        draw(printer);
        printer.endPage();
        printer.endJob();
        return true;
    }

    /** Leaves an inch around the text, which is more than any printer cannot reach. */
    private void draw(Printer printer) {
        var large = new Font(printer, "Sans", TITLE_SIZE, SWT.BOLD);
        var fixed = new Font(printer, "Monospace", TEXT_SIZE, SWT.NORMAL);
        var gc = new GC(printer);
        try {
            var inch = printer.getDPI();
            gc.setFont(large);
            gc.drawText(title, inch.x, inch.y);
            int below = inch.y + 2 * gc.getFontMetrics().getHeight();
            gc.setFont(fixed);
            gc.drawText(text, inch.x, below);
        } finally {
            gc.dispose();
            large.dispose();
            fixed.dispose();
        }
    }
}

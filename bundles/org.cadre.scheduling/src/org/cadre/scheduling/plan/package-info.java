/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * From what is due to a plan and back: window by window the days and demands become the kernel's window,
 * what it finds becomes sessions with place, cover and price, and what is accepted is written in one edit.
 */
package org.cadre.scheduling.plan;

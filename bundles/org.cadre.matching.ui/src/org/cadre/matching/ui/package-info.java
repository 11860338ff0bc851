package org.cadre.matching.ui;

package org.pleiad.orb.interceptor;

/** What an interceptor of a test does at a point. */
enum Behaviour {
    PASS,
    RAISE,
    FORWARD
}

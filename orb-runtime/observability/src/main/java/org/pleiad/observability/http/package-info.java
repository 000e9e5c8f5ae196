/**
 * Metrics and health over HTTP, for Prometheus and for whoever starts and stops processes.
 *
 * <p>Start reading at {@link org.pleiad.observability.http.Endpoints}:
 *
 * <pre>{@code
 * Endpoints endpoints = Endpoints.builder().port(9464).metrics(prometheus::scrape).health(health).start();
 * }</pre>
 */
package org.pleiad.observability.http;

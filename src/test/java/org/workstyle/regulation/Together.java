package org.workstyle.regulation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two who do something at once.
 */
final class Together {

	private Together() {
	}

	static List<String> of(Callable<String> first, Callable<String> second) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<String> one = threads.submit(first);
			Future<String> two = threads.submit(second);
			return List.of(one.get(), two.get());
		}
		finally {
			threads.shutdown();
		}
	}

	static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
